package io.tif1.cache.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Protocol;

/** Two servers that share the slots of a cluster. */
final class RedisCluster implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final int LAST_SLOT = 16_383;
    private static final int HALF = 8_192;

    private final RedisProcess first;
    private final RedisProcess second;

    private RedisCluster(RedisProcess first, RedisProcess second) {
        this.first = first;
        this.second = second;
    }

    static RedisCluster start(Path folder) throws IOException, InterruptedException {
        int bus = freePort();
        RedisProcess one = node(folder, freePort());
        RedisProcess other = node(folder, bus);
        RedisCluster cluster = new RedisCluster(one, other);
        try (Jedis near = new Jedis(one.uri());
                Jedis far = new Jedis(other.uri())) {
            near.clusterAddSlotsRange(0, HALF - 1);
            far.clusterAddSlotsRange(HALF, LAST_SLOT);
            String port = Integer.toString(other.port());
            near.sendCommand(
                    Protocol.Command.CLUSTER, "MEET", "127.0.0.1", port, Integer.toString(bus));
            for (Jedis node : List.of(near, far)) {
                awaitWhole(node);
            }
        }
        return cluster;
    }

    URI uri() {
        return first.uri();
    }

    /** Returns how many keys each server has. */
    List<Long> sizes() {
        try (Jedis near = new Jedis(first.uri());
                Jedis far = new Jedis(second.uri())) {
            return List.of(near.dbSize(), far.dbSize());
        }
    }

    @Override
    public void close() throws InterruptedException {
        first.close();
        second.close();
    }

    private static RedisProcess node(Path folder, int bus)
            throws IOException, InterruptedException {
        return RedisProcess.start(
                folder,
                "--cluster-enabled",
                "yes",
                "--cluster-config-file",
                "nodes-" + bus + ".conf",
                "--cluster-port",
                Integer.toString(bus));
    }

    private static void awaitWhole(Jedis node) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        String info = node.clusterInfo();
        while (!(info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:2"))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(info);
            }
            TimeUnit.MILLISECONDS.sleep(20); // not yet; asked again
            info = node.clusterInfo();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
