package org.menhu.portal.shared.model;

/** An operator's mistake. The message is one sentence in English that names the setting. */
public class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String sentence) {
        super(sentence);
    }
}
