package io.tif1.ergast.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A history of two races, with each quirk of the real files. */
final class SmallHistory {
    private static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry("seasons", "year,url\n2021,\"http://s/2021\"\n"),
                    Map.entry("status", "statusId,status\n1,\"Finished\"\n2,\"Engine\"\n"),
                    Map.entry(
                            "circuits",
                            "circuitId,circuitRef,name,location,country,lat,lng,alt,url\n"
                                    + "9,\"spa\",\"Spa"
                                    + " \"\"F\"\"\",\"Spa\",\"Belgium\",50.4,5.9,1,\"u\"\n"),
                    Map.entry(
                            "drivers",
                            "driverId,driverRef,number,code,forename,surname,dob,nationality,url\n"
                                + "1,\"max\",33,\"VER\",\"Max\",\"V\",\"1997-09-30\",\"Dutch\",\"u\"\n"
                                + "2,\"ann\",\\N,\\N,\"Ann\",\"B\",\"1990-01-02\",\"Irish\",\"u\"\n"),
                    Map.entry(
                            "constructors",
                            "constructorId,constructorRef,name,nationality,url\n"
                                    + "5,\"pw\",\"Pratt &amp; Whitney\",\"British\",\"u\"\n"
                                    + "6,\"never\",\"Never Raced\",\"British\",\"u\"\n"),
                    Map.entry(
                            "races",
                            "raceId,year,round,circuitId,name,date,time,url,fp1_date,fp1_time\n"
                                + "7,2021,1,9,\"First\",\"2021-03-01\",\"15:00:00\",\"u\",2021-02-27,11:00:00\n"
                                + "8,2021,2,9,\"Second\",\"2021-03-08\",\\N,\"u\"\n"),
                    Map.entry(
                            "results",
                            "resultId,raceId,driverId,constructorId,number,grid,position,positionText,positionOrder,points,laps,time,milliseconds,fastestLap,rank,fastestLapTime,fastestLapSpeed,statusId\n"
                                + "1,7,1,5,33,1,1,1,1,25,44,1:23:54.543,5034543,40,1,1:45.108,231.9,1\n"
                                + "2,7,2,5,\\N,0,\\N,R,2,0,3,\\N,\\N,\\N,0,\\N,\\N,2\n"
                                + "3,8,1,5,33,1,1,1,1,25,44,1:20:00.000,4800000,\\N,\\N,\\N,\\N,1\n"),
                    Map.entry(
                            "sprint_results",
                            "resultId,raceId,driverId,constructorId,number,grid,position,positionText,positionOrder,points,laps,time,milliseconds,fastestLap,fastestLapTime,statusId,rank\n"),
                    Map.entry(
                            "qualifying",
                            "qualifyId,raceId,driverId,constructorId,number,position,q1,q2,q3\n"
                                    + "1,7,1,5,33,1,1:59.765,,\\N\n"),
                    Map.entry(
                            "pit_stops",
                            "raceId,driverId,stop,lap,time,duration,milliseconds\n"
                                    + "7,1,1,12,15:20:00,23.1,23100\n"),
                    Map.entry(
                            "driver_standings",
                            "driverStandingsId,raceId,driverId,points,position,positionText,wins\n"
                                    + "1,7,1,25,1,1,1\n2,7,2,0.14,\\N,-,0\n"),
                    Map.entry(
                            "constructor_standings",
                            "constructorStandingsId,raceId,constructorId,points,position,"
                                    + "positionText,wins\n1,7,5,25,1,1,1\n"));

    private SmallHistory() {}

    static Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
        }
        return folder;
    }
}
