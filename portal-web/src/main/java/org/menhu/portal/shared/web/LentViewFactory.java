package org.menhu.portal.shared.web;

import jakarta.faces.component.Doctype;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lends the component tree of a public page to one reader after the other: building it takes longer than printing it. A
 * stateless page that is only read leaves nothing in its tree: what it shows is asked for while it is printed. Whoever sends a
 * form gets a tree of his own, which nobody has after him, as it holds what he typed.
 *
 * <p>So a public page must have the same components for everybody: no {@code c:if}, no {@code binding}, no include that
 * depends on anything. {@code PageRulesTest} sees to that.
 */
public class LentViewFactory extends ViewDeclarationLanguageFactory {

    /** Of each page; those who read at the same time and find none have one built. */
    private static final int IDLE = 4;

    /** Where Facelets puts down what {@code f:view contentType} says, while it builds. */
    private static final String CONTENT_TYPE = "facelets.ContentType";

    private final Map<String, Queue<Tree>> idle = new ConcurrentHashMap<>();

    public LentViewFactory(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return new Lending(getWrapped().getViewDeclarationLanguage(viewId));
    }

    /** Error pages are left alone: their template depends on the error. */
    private static boolean isRead(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return !context.isPostback() && request.getDispatcherType() != DispatcherType.ERROR;
    }

    private Queue<Tree> idle(UIViewRoot view) {
        return idle.computeIfAbsent(view.getViewId(), page -> new ArrayBlockingQueue<>(IDLE));
    }

    /** All that building leaves: the components, below a root of their own, and what is said of the page as a whole. */
    private record Tree(PageViewRoot root, Doctype doctype, Object contentType) {

        static Tree takenFrom(FacesContext context, UIViewRoot view) {
            var root = new PageViewRoot();
            root.getChildren().addAll(List.copyOf(view.getChildren()));
            return new Tree(root, view.getDoctype(), context.getAttributes().get(CONTENT_TYPE));
        }

        void lendTo(FacesContext context, PageViewRoot view) {
            view.borrow(this, root);
            view.setTransient(true);
            view.setDoctype(doctype);
            context.getAttributes().put(CONTENT_TYPE, contentType);
            context.getAttributes().put(view, true); // so the provider knows that it is built
        }

        /** The one that the page has borrowed, else that which was built for it; the page has none after that. */
        static Tree of(FacesContext context, PageViewRoot view) {
            var borrowed = (Tree) view.giveBack();
            return borrowed == null ? takenFrom(context, view) : borrowed;
        }
    }

    private final class Lending extends ViewDeclarationLanguageWrapper {

        Lending(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public void buildView(FacesContext context, UIViewRoot view) throws IOException {
            var tree = isRead(context) ? idle(view).poll() : null;
            if (tree == null) {
                super.buildView(context, view);
            } else {
                tree.lendTo(context, (PageViewRoot) view);
            }
        }

        @Override
        public void renderView(FacesContext context, UIViewRoot view) throws IOException {
            super.renderView(context, view);
            if (isRead(context) && view.isTransient()) {
                idle(view).offer(Tree.of(context, (PageViewRoot) view));
            }
        }
    }
}
