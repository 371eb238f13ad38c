package org.menhu.portal.payment.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** What the console's chart draws. */
final class BarChart {

    private BarChart() {}

    static String of(JsonArrayBuilder labels, JsonArrayBuilder values) {
        var data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", values)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", Json.createObjectBuilder())
                .build()
                .toString();
    }
}
