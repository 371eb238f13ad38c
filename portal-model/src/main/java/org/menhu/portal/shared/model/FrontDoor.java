package org.menhu.portal.shared.model;

import java.io.IOException;

/**
 * Where the launcher's listener asks whether the portal can answer a request at once, before the server finds out whom it is
 * for and who sends it. The launcher packs this class under its own name, so that it and the portal, which finds it in the
 * loader above its own, mean the same one. On a server without our launcher nobody asks, and a filter answers the same.
 */
public final class FrontDoor {

    private static volatile Keeper keeper;

    private FrontDoor() {}

    /** A request and the answer to it, as little as a finished page needs of them. */
    public interface Call {

        String method();

        /** As it was sent, not decoded, without what stands behind a question mark. */
        String path();

        /** Whether it may have the parameter; a parameter that it has is never denied. */
        boolean asks(String parameter);

        /** The first header of the name; null when there is none. */
        String header(String name);

        /** Of the one who holds the other end of the connection. */
        String remoteAddress();

        /** Whether that connection is encrypted. */
        boolean isSecure();

        void setStatus(int status);

        void setHeader(String name, String value);

        /** Sends the answer; after status and headers, and once. */
        void send(byte[] body) throws IOException;

        /**
         * Sends the answer to whoever wants or needs no body.
         *
         * @param length of the body that he would get; negative when there is none
         */
        void sendHead(int length) throws IOException;
    }

    /** Who answers. */
    public interface Keeper {

        /** Whether it has answered; if not, it has left the call alone. */
        boolean answer(Call call) throws IOException;
    }

    public static void open(Keeper newKeeper) {
        keeper = newKeeper;
    }

    public static void close() {
        keeper = null;
    }

    /** Whether somebody has answered. */
    public static boolean answer(Call call) throws IOException {
        var present = keeper;
        return present != null && present.answer(call);
    }
}
