package org.menhu.portal.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;

/** Compiles pages of this application and its libraries alone, whatever address an include may be talked into. */
public class LocalFaceletCacheFactory extends FaceletCacheFactory {

    public LocalFaceletCacheFactory(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<?> getFaceletCache() {
        return new LocalFaceletCache<>(getWrapped().getFaceletCache());
    }

    private static final class LocalFaceletCache<T> extends FaceletCache<T> {

        private static final String KNOWN = "/WEB-INF/web.xml"; // servers disagree on the address of the root itself

        private final FaceletCache<T> wrapped;
        private volatile String root; // as the server finds it, which looks on the disk each time

        LocalFaceletCache(FaceletCache<T> wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public T getFacelet(URL url) throws IOException {
            return wrapped.getFacelet(local(url));
        }

        @Override
        public boolean isFaceletCached(URL url) {
            return wrapped.isFaceletCached(local(url));
        }

        @Override
        public T getViewMetadataFacelet(URL url) throws IOException {
            return wrapped.getViewMetadataFacelet(local(url));
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL url) {
            return wrapped.isViewMetadataFaceletCached(local(url));
        }

        @Override
        public void setCacheFactories(MemberFactory<T> faceletFactory, MemberFactory<T> viewMetadataFaceletFactory) {
            wrapped.setCacheFactories(faceletFactory, viewMetadataFaceletFactory);
        }

        private URL local(URL url) {
            var address = url.toString();
            if (address.contains("..") || !(address.startsWith(root()) || address.startsWith("jar:file:"))) {
                throw new FacesException("not a page of this application: " + address);
            }
            return url;
        }

        private String root() {
            if (root == null) {
                root = findRoot();
            }
            return root;
        }

        private static String findRoot() {
            try {
                var external = FacesContext.getCurrentInstance().getExternalContext();
                var known = external.getResource(KNOWN).toString();
                return known.substring(0, known.length() - KNOWN.length() + 1);
            } catch (MalformedURLException e) {
                throw new FacesException(e);
            }
        }
    }
}
