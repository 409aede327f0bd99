package org.lagebild.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.lagebild.language.PageWords.Role;

/** The paragraphs of an element: runs of text between the borders of blocks, those that mainly link away left out. */
final class PageBlocks {
    private static final double MOST_LINKED = 0.6;
    private static final double MOST_LINKED_LIST = 0.5;
    private static final String CAPTION = "figcaption";
    private static final int LONG = 150;
    private static final int LONGEST_STAMP = 60;

    private final PageTree tree;
    private final List<Block> blocks = new ArrayList<>();

    PageBlocks(PageTree tree) {
        this.tree = tree;
    }

    /** The paragraphs of several elements that follow each other. */
    List<Block> of(List<Element> elements) {
        for (Element element : elements) {
            Writer writer = new Writer();
            NodeTraversor.traverse(writer, element);
            writer.flush();
        }
        return dropEmptyHeadings();
    }

    /** A heading that no text follows before the next one of its rank heads nothing. */
    private List<Block> dropEmptyHeadings() {
        List<Block> kept = new ArrayList<>();
        int rank = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean empty =
                    block.heading > 0 && !block.caption && (kept.isEmpty() || rank > 0 && rank <= block.heading);
            if (!empty) {
                kept.add(0, block);
                rank = block.heading;
            }
        }
        return kept;
    }

    /**
     * A paragraph or heading.
     *
     * @param heading its rank; 0 for a paragraph
     * @param caption whether it stands below a picture
     */
    record Block(String text, int heading, boolean caption) {}

    private final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;
        private int heading;
        private int skipped;
        private int captions;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                enter(element);
            } else if (node instanceof TextNode textNode && skipped == 0) {
                append(textNode.getWholeText());
            }
        }

        private void enter(Element element) {
            String name = element.normalName();
            if (PageTree.isBlock(element)) {
                flush();
                heading = PageTree.isHeading(element) ? name.charAt(1) - '0' : heading;
                skipped += isLinkList(element) ? 1 : 0;
            } else if (isStamp(element)) {
                flush();
            }
            if (name.equals("br")) {
                lineBreak(element);
            }
            links += name.equals("a") ? 1 : 0;
            captions += name.equals(CAPTION) ? 1 : 0;
        }

        /** A date stands by itself, also where it is no block. */
        private boolean isStamp(Element element) {
            int length = tree.of(element).text;
            return length > 0 && length <= LONGEST_STAMP && tree.roles(element).contains(Role.DATE);
        }

        /** Two breaks in a row end a paragraph. */
        private void lineBreak(Element element) {
            Element next = element.nextElementSibling();
            Node between = element.nextSibling();
            boolean doubled = next != null
                    && next.normalName().equals("br")
                    && (between == next || between instanceof TextNode white && white.isBlank());
            if (doubled) {
                flush();
            } else {
                append(" ");
            }
        }

        private boolean isLinkList(Element element) {
            String name = element.normalName();
            boolean list = name.equals("ul") || name.equals("ol") || name.equals("table") || name.equals("dl");
            PageTree.Stats stats = tree.of(element);
            return list && stats.linkDensity() > MOST_LINKED_LIST && stats.prose < LONG;
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (PageTree.isBlock(element)) {
                    flush();
                    heading = PageTree.isHeading(element) ? 0 : heading;
                    skipped -= isLinkList(element) ? 1 : 0;
                    captions -= element.normalName().equals(CAPTION) ? 1 : 0;
                } else if (isStamp(element)) {
                    flush();
                }
            }
        }

        private void append(String piece) {
            int before = text.length();
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!white) {
                    text.append(c);
                } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
            linked += links > 0 ? text.length() - before : 0;
        }

        void flush() {
            String paragraph = text.toString().strip();
            boolean away = linked > MOST_LINKED * text.length() && paragraph.length() < LONG;
            if (hasLetters(paragraph) && (!away || heading > 0)) {
                blocks.add(new Block(paragraph, heading, captions > 0));
            }
            text.setLength(0);
            linked = 0;
        }

        private static boolean hasLetters(String paragraph) {
            return paragraph.chars().anyMatch(Character::isLetterOrDigit);
        }
    }
}
