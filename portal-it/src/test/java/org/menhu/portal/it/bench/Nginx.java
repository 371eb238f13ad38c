package org.menhu.portal.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** nginx on a free port of the loopback interface, with a folder of its own. */
final class Nginx implements AutoCloseable {

    private static final String FILES = """
            worker_processes auto;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000;
              open_file_cache max=4096 inactive=60s;
              types { }
              default_type "text/html; charset=utf-8";
              client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp; uwsgi_temp_path tmp; scgi_temp_path tmp;
              server { listen 127.0.0.1:@PORT@; root files; location / { gzip_static always; } }
            }
            """;

    private final Program program;
    private final String address;

    private Nginx(Program program, String address) {
        this.program = program;
        this.address = address;
    }

    /** Serves the compressed files below {@code files} in the folder. */
    static Nginx files(Path folder) throws IOException, InterruptedException {
        return start(folder, FILES);
    }

    /** The configuration that the portal ships, in front of a portal. */
    static Nginx before(PortalServer portal, Path folder) throws IOException, InterruptedException {
        var shipped = Files.readString(PortalServer.IMAGE.resolve("conf/nginx-menhu.conf"))
                .replace("listen 80;", "listen 127.0.0.1:@PORT@;")
                .replace("/var/cache/nginx/menhu", folder.resolve("cache").toString())
                .replace("127.0.0.1:8080", portal.address().substring("http://".length()));
        return start(folder, FILES.replaceFirst("(?s)  server \\{.*", Matcher.quoteReplacement(shipped) + "}\n"));
    }

    /** @param configuration whole, with {@code @PORT@} where it listens */
    static Nginx start(Path folder, String configuration) throws IOException, InterruptedException {
        var port = Ports.free();
        open(folder);
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("nginx.conf"), configuration.replace("@PORT@", port + ""));
        var command = List.of("nginx", "-e", "error.log", "-p", folder + "/", "-c", "nginx.conf", "-g", "daemon off;");
        var program = Program.start(folder.resolve("nginx.out"), Map.of(), command);
        var nginx = new Nginx(program, "http://127.0.0.1:" + port);
        for (var tries = 0; !Http.answers(nginx.address); tries++) {
            if (tries > 100 || !program.isAlive()) {
                program.close();
                throw new IllegalStateException("nginx did not start: " + program.said());
            }
            Thread.sleep(50);
        }
        return nginx;
    }

    /** Started by root, nginx works as nobody, who must get through. */
    private static void open(Path folder) {
        for (var step = folder; step != null && step.startsWith(Workplace.ROOT); step = step.getParent()) {
            step.toFile().setExecutable(true, false);
            step.toFile().setReadable(true, false);
        }
    }

    String address() {
        return address;
    }

    Program program() {
        return program;
    }

    @Override
    public void close() throws InterruptedException {
        program.close();
    }
}
