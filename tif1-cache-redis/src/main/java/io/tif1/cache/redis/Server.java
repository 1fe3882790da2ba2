package io.tif1.cache.redis;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.SslVerifyMode;
import redis.clients.jedis.UnifiedJedis;

/**
 * Which server, and how to reach it. Over TLS the certificate and the host's name are always
 * checked. The password is in no text that this class makes.
 *
 * @param uri the address
 * @param password the password if the address has none, or null
 * @param timeout how long to wait for the server
 * @param cluster whether it is a node of a cluster, which names the others
 */
record Server(URI uri, @Nullable String password, Duration timeout, boolean cluster) {
    private static final Set<String> SCHEMES = Set.of("redis", "rediss");
    private static final int STANDARD_PORT = 6379;
    private static final int MOST_CONNECTIONS = 8;
    private static final int CLUSTER_ATTEMPTS = 3;

    /** Rejects an address of another kind; the message shows none of it. */
    static URI requireValid(URI uri) {
        boolean valid =
                uri.getScheme() != null
                        && SCHEMES.contains(uri.getScheme())
                        && uri.getHost() != null
                        && uri.getPath().matches("/?\\d{0,5}");
        if (!valid) {
            throw new IllegalArgumentException("the address is not one of a Redis server");
        }
        return uri;
    }

    /** Returns the address without user and password. */
    String location() {
        String path = uri.getPath().isEmpty() ? "" : uri.getPath();
        return "%s://%s:%d%s".formatted(uri.getScheme(), uri.getHost(), port(), path);
    }

    /** Makes a client; one of a cluster connects now, others at their first command. */
    UnifiedJedis client() {
        HostAndPort address = new HostAndPort(uri.getHost(), port());
        if (cluster) {
            return RedisClusterClient.builder()
                    .nodes(Set.of(address))
                    .clientConfig(config())
                    .poolConfig(pool())
                    .maxAttempts(CLUSTER_ATTEMPTS)
                    .maxTotalRetriesDuration(timeout)
                    .build();
        }
        return RedisClient.builder()
                .hostAndPort(address)
                .clientConfig(config())
                .poolConfig(pool())
                .build();
    }

    private GenericObjectPoolConfig<Connection> pool() {
        GenericObjectPoolConfig<Connection> pool = new GenericObjectPoolConfig<>();
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        pool.setMaxWait(timeout);
        pool.setJmxEnabled(false);
        pool.setTestOnBorrow(false);
        return pool;
    }

    private DefaultJedisClientConfig config() {
        int millis = Math.toIntExact(timeout.toMillis());
        DefaultJedisClientConfig.Builder config =
                DefaultJedisClientConfig.builder()
                        .resp2()
                        .connectionTimeoutMillis(millis)
                        .socketTimeoutMillis(millis)
                        .database(database());
        String[] user = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        if (user.length > 0 && !user[0].isEmpty()) {
            config.user(user[0]);
        }
        String secret = user.length > 1 ? user[1] : password;
        if (secret != null && !secret.isEmpty()) {
            config.password(secret);
        }
        if (uri.getScheme().equals("rediss")) {
            config.sslOptions(SslOptions.builder().sslVerifyMode(SslVerifyMode.FULL).build());
        }
        return config.build();
    }

    private int port() {
        return uri.getPort() < 0 ? STANDARD_PORT : uri.getPort();
    }

    private int database() {
        String path = uri.getPath().replace("/", "");
        return path.isEmpty() ? 0 : Integer.parseInt(path);
    }

    @Override
    public String toString() {
        return location();
    }
}
