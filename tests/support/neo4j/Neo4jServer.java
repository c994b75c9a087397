import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server on loopback for the tests, run as source:
 * {@code java -cp 'LIB/*' Neo4jServer.java HOME PORT}, the password of the user neo4j in
 * NEO4J_TEST_PASSWORD. Prints READY when it answers. Ends when its
 * standard input closes, so that it never outlives the run that started it.
 */
public final class Neo4jServer {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(home)
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
                        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                        .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(5))
                        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                        .build();
        service.database("system")
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", System.getenv("NEO4J_TEST_PASSWORD")));
        System.out.println("READY " + port);
        System.out.flush();
        while (System.in.read() >= 0) {
            // wait for the end of input
        }
        Thread end = new Thread(() -> Runtime.getRuntime().halt(0));
        end.setDaemon(true);
        end.start();
        service.shutdown();
    }
}
