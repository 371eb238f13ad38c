package org.menhu.portal.gateway.model;

import java.io.Serializable;
import java.math.BigDecimal;

/** An amount in renminbi, kept in fen: WeChat Pay speaks integers of fen, Alipay decimals of yuan. */
public record Money(long fen) implements Serializable {

    public static final String CURRENCY = "CNY";

    private static final int PLACES = 2;
    private static final String FORM = "-?[0-9]{1,12}(\\.[0-9]{1,2})?";

    /** @throws IllegalArgumentException when the text is no amount in yuan of at most two places */
    public static Money ofYuan(String text) {
        if (text == null || !text.strip().matches(FORM)) {
            throw new IllegalArgumentException("no amount in yuan");
        }
        return new Money(new BigDecimal(text.strip()).movePointRight(PLACES).longValueExact());
    }

    /** Always with two places, such as {@code 6.60}. */
    public String yuan() {
        return BigDecimal.valueOf(fen, PLACES).toPlainString();
    }

    @Override
    public String toString() {
        return yuan();
    }
}
