package org.menhu.portal.shared.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sanitizes again on reading: what somebody writes past the portal into the database is not trusted either. */
@Converter(autoApply = true)
public class SafeHtmlConverter implements AttributeConverter<SafeHtml, String> {

    @Override
    public String convertToDatabaseColumn(SafeHtml html) {
        return html == null ? null : html.toString();
    }

    @Override
    public SafeHtml convertToEntityAttribute(String column) {
        return SafeHtml.of(column);
    }
}
