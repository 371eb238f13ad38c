package org.menhu.portal.transfer.model;

/**
 * How far a transfer has come.
 *
 * @param total 0 before it has begun
 * @param failed whether it ended before all was done
 */
public record TransferProgress(int done, int total, boolean failed) {

    public static final TransferProgress NOT_BEGUN = new TransferProgress(0, 0, false);

    public static TransferProgress begun(int total) {
        return new TransferProgress(0, total, false);
    }

    public boolean isComplete() {
        return total > 0 && done == total;
    }

    public boolean isRunning() {
        return done < total && !failed;
    }

    /** From 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : done * 100 / total;
    }

    public TransferProgress oneMore() {
        return new TransferProgress(done + 1, total, failed);
    }

    public TransferProgress failure() {
        return new TransferProgress(done, total, true);
    }
}
