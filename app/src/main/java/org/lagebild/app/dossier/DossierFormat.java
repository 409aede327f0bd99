package org.lagebild.app.dossier;

import org.lagebild.app.report.Labels;

/** How a dossier is written. */
public enum DossierFormat {
    TEXT {
        @Override
        public String write(Dossier dossier, Labels labels) {
            return DossierText.of(dossier, labels);
        }
    },
    MD {
        @Override
        public String write(Dossier dossier, Labels labels) {
            return DossierMarkdown.of(dossier, labels);
        }
    },
    HTML {
        @Override
        public String write(Dossier dossier, Labels labels) {
            return DossierHtml.of(dossier, labels);
        }
    };

    /** The whole document. */
    public abstract String write(Dossier dossier, Labels labels);
}
