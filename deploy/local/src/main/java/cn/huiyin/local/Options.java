package cn.huiyin.local;

import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param port the app's port; the other servers take the ports 100, 200, 300 and 400 above
 * @param fresh whether data of earlier runs is thrown away
 * @param demo whether the demo company is filled at first start
 */
record Options(int port, boolean fresh, boolean demo) {

    static final int DEFAULT_PORT = 8080;

    static final String USAGE = """
            deploy/local/run [--port N] [--fresh] [--no-demo]
              --port N    the app's port (8080); the others stand 100, 200, 300 and 400 above
              --fresh     throw away the data of earlier runs
              --no-demo   start without the demo company""";

    static Options parse(List<String> arguments) {
        int port = DEFAULT_PORT;
        boolean fresh = false;
        boolean demo = true;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--port" -> port = port(rest);
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                default -> throw new Trouble("Unknown option " + argument + ".\n" + USAGE);
            }
        }
        return new Options(port, fresh, demo);
    }

    private static int port(Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > 65_135) {
            throw new Trouble("--port needs a number from 1024 to 65135.\n" + USAGE);
        }
        return Integer.parseInt(text);
    }
}
