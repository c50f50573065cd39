import { css } from 'lit';

/** How all pages look. Lumo's colours follow the theme. */
export const clerkStyles = css`
    /* The Dev UI's own secondary colour has too little contrast to be read by everybody. */
    :host { --clerk-muted: color-mix(in srgb, var(--lumo-body-text-color) 80%, transparent); }
    :host { display: block; height: 100%; overflow: auto; box-sizing: border-box; padding: 0 var(--lumo-space-m) var(--lumo-space-m); }
    main { max-width: 75rem; }
    h2 { font-size: var(--lumo-font-size-l); margin: var(--lumo-space-l) 0 var(--lumo-space-s); }
    h3 { font-size: var(--lumo-font-size-m); margin: var(--lumo-space-m) 0 var(--lumo-space-xs); }
    a { color: var(--lumo-primary-text-color); }
    p { margin: var(--lumo-space-s) 0; max-width: 60rem; }
    .bar { display: flex; flex-wrap: wrap; gap: var(--lumo-space-s); align-items: end; margin: var(--lumo-space-s) 0; }
    .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0 var(--lumo-space-m); }
    .line { display: flex; gap: var(--lumo-space-s); align-items: center; }
    .grow { flex: 1 1 15rem; }
    .panel { border: 1px solid var(--lumo-contrast-20pct); border-radius: var(--lumo-border-radius-l);
        padding: 0 var(--lumo-space-m) var(--lumo-space-s); margin: var(--lumo-space-m) 0; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: var(--lumo-font-size-s); }
    th { text-align: left; font-weight: 600; color: var(--clerk-muted); white-space: nowrap; }
    th, td { padding: var(--lumo-space-xs) var(--lumo-space-s); border-bottom: 1px solid var(--lumo-contrast-10pct);
        vertical-align: middle; }
    tbody tr:hover { background: var(--lumo-contrast-5pct); }
    tr[aria-current="true"] { background: var(--lumo-primary-color-10pct); }
    td.actions { white-space: nowrap; text-align: right; }
    td.actions vaadin-button { margin: 0; }
    code, pre, .code { font-family: var(--lumo-font-family-monospace, monospace); font-size: var(--lumo-font-size-s); }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--lumo-contrast-5pct); color: var(--lumo-body-text-color);
        border-radius: var(--lumo-border-radius-m); padding: var(--lumo-space-s); margin: var(--lumo-space-s) 0; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: var(--lumo-space-xs) var(--lumo-space-m); margin: var(--lumo-space-s) 0; }
    dt { color: var(--clerk-muted); }
    dd { margin: 0; overflow-wrap: anywhere; }
    td.request { max-width: 25rem; overflow-wrap: anywhere; }
    textarea { font-family: var(--lumo-font-family-monospace, monospace); }
    vaadin-combo-box { --vaadin-combo-box-overlay-width: 26rem; }
    .muted { color: var(--clerk-muted); }
    .empty { border: 1px solid var(--lumo-contrast-20pct); border-radius: var(--lumo-border-radius-l);
        margin: var(--lumo-space-l) 0; padding: var(--lumo-space-l); text-align: center; }
    .empty p { margin: var(--lumo-space-s) auto; }
    .badge { display: inline-block; padding: 0 var(--lumo-space-s); border-radius: var(--lumo-border-radius-m);
        font-size: var(--lumo-font-size-xs); background: var(--lumo-contrast-10pct); color: var(--lumo-body-text-color); }
    .badge.bad { background: var(--lumo-error-color-10pct); color: var(--lumo-error-text-color); }
    .badge.good { background: var(--lumo-success-color-10pct); color: var(--lumo-success-text-color); }
    .note:not(:empty) { margin: var(--lumo-space-s) 0; padding: var(--lumo-space-xs) var(--lumo-space-s);
        border-radius: var(--lumo-border-radius-m); overflow-wrap: anywhere; }
    .note.problem { background: var(--lumo-error-color-10pct); color: var(--lumo-error-text-color); }
    .note.done { background: var(--lumo-success-color-10pct); color: var(--lumo-success-text-color); }
`;

/** For what is a part of a page. */
export const panelStyles = css`
    :host { height: auto; padding: 0; overflow: visible; }
`;
