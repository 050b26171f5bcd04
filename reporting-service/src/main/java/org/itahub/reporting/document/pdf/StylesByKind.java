package org.itahub.reporting.document.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Looks up once which rules of a style hold for all elements of a kind; Flying Saucer holds each element against every
 * rule. Of a kind are those of the same name, class and style, first or last of their siblings or neither, in parents of
 * a kind: for nothing else do our styles ask.
 */
final class StylesByKind extends StyleReference {
    private final Map<Node, Kind> kinds = new IdentityHashMap<>();

    StylesByKind(UserAgentCallback user) {
        super(user);
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler namespace, Document xhtml, UserInterface user) {
        kinds.clear();
        kinds.put(xhtml, new Kind());
        super.setDocumentContext(context, namespace, xhtml, user);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean again) {
        if (element == null) {
            return super.getCascadedStyle(null, again);
        }
        Kind kind = kindOf(element);
        if (kind.style == null) {
            kind.style = super.getCascadedStyle(element, again);
        }
        return kind.style;
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String part) {
        return kindOf(node instanceof Element ? node : node.getParentNode())
                .parts
                .computeIfAbsent(part, name -> Optional.ofNullable(super.getPseudoElementStyle(node, name)))
                .orElse(null);
    }

    private Kind kindOf(Node node) {
        Kind known = kinds.get(node);
        if (known != null) {
            return known;
        }
        Kind kind = kindOf(node.getParentNode()).inner.computeIfAbsent(Looks.of((Element) node), looks -> new Kind());
        kinds.put(node, kind);
        return kind;
    }

    private static final class Kind {
        private final Map<Looks, Kind> inner = new HashMap<>();
        private final Map<String, Optional<CascadedStyle>> parts = new HashMap<>();
        private CascadedStyle style;
    }

    private record Looks(String name, String classes, String style, boolean first, boolean last) {
        static Looks of(Element element) {
            return new Looks(
                    element.getTagName(),
                    element.getAttribute("class"),
                    element.getAttribute("style"),
                    isOutermost(element, Node::getPreviousSibling),
                    isOutermost(element, Node::getNextSibling));
        }

        private static boolean isOutermost(Element element, UnaryOperator<Node> next) {
            Node at = next.apply(element);
            while (at != null && !(at instanceof Element)) {
                at = next.apply(at);
            }
            return at == null;
        }
    }
}
