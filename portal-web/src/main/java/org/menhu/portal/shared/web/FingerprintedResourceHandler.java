package org.menhu.portal.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a digest of its content into the address of each of our styles and scripts, so that browsers may keep them for ever
 * and still see every change.
 */
public class FingerprintedResourceHandler extends ResourceHandlerWrapper {

    /** Others' libraries carry a version of their own. */
    private static final Set<String> OURS = Set.of("site", "console");

    private static final int DIGITS = 12;

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public FingerprintedResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return wrap(super.createResource(name, library), library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return wrap(super.createResource(name, library, contentType), library);
    }

    private Resource wrap(Resource resource, String library) {
        return resource == null || library == null || !OURS.contains(library)
                ? resource
                : new Fingerprinted(
                        resource,
                        fingerprints.computeIfAbsent(
                                library + "/" + resource.getResourceName(), key -> fingerprint(resource)));
    }

    private static String fingerprint(Resource resource) {
        try (var stream = resource.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Fingerprinted extends ResourceWrapper {

        private final String fingerprint;

        Fingerprinted(Resource wrapped, String fingerprint) {
            super(wrapped);
            this.fingerprint = fingerprint;
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + fingerprint;
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            var headers = new HashMap<>(super.getResponseHeaders());
            headers.put("Cache-Control", "public, max-age=31536000, immutable");
            return headers;
        }
    }
}
