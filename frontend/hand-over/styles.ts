/**
 * The looks of the sheet, and of one card in print. They come with this script: the style sheet of the first response
 * is for what every visit shows.
 */
const STYLES = `
.sheet-cite {
  > p[role=status] {
    margin: 24px 0 0;
  }

  > section {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }

  h3 {
    inline-size: 88px;
    font-size: 14px;
    font-weight: 600;
  }

  section h3 {
    flex: 1;
  }

  pre {
    margin: 8px 0 0;
    padding: 12px 16px;
    max-block-size: 260px;
    overflow: auto;
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: 400 14px/24px var(--sans);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    user-select: text;
  }

  .hand-figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    margin: 0 0 16px;
    font-size: 15px;
    line-height: 24px;
  }

  .hand-name {
    font-weight: 600;
    color: var(--ink);
  }

  .hand-value {
    font-size: 22px;
    font-weight: 600;
    color: var(--subject);
  }

  .hand-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;

    & + & {
      margin-block-start: 8px;
    }
  }

  [data-hand] {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--bench);
    border-radius: var(--radius);
    background: var(--card);
    color: var(--ink);
    transition: background 80ms ease-out;

    &:hover {
      background: var(--mark-soft);
    }

    &:active {
      background: var(--mark);
      color: var(--mark-ink);
    }
  }

  .hand-status {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 32px;
    margin-block-start: 8px;
    color: var(--ink);
  }

  @media (max-width: 699px) {
    .hand-row > h3 {
      flex-basis: 100%;
    }

    [data-hand] {
      min-block-size: 44px;
    }
  }
}

.print-source {
  display: none;
}

@media print {
  .print-one {
    .document-head,
    .section-bar,
    .reader,
    .section > h2,
    .section:not(:has([data-printing])),
    .card:not([data-printing]) {
      display: none !important;
    }

    .card {
      border-color: var(--line);
      outline: 0;
      box-shadow: none;
    }

    .print-source {
      display: block;
      padding: 12px 24px;
      border-block-start: 1px solid var(--line);
      color: var(--ink-2);
      overflow-wrap: anywhere;
    }
  }
}
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

export function adopt(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets.push(sheet);
  }
}
