package org.menhu.portal.transfer.model;

/**
 * How far a transfer has come.
 *
 * @param total 0 before it has begun
 */
public record TransferProgress(int done, int total) {

    public static final TransferProgress NOT_BEGUN = new TransferProgress(0, 0);

    public boolean isComplete() {
        return total > 0 && done == total;
    }

    public TransferProgress oneMore() {
        return new TransferProgress(done + 1, total);
    }
}
