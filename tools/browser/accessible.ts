/**
 * Finds elements the way a screen reader names them, in a page or in a shadow
 * root: by role and accessible name. Both functions run in the page, so they
 * may use nothing from outside themselves.
 */

/** The visible elements of one role, with their accessible names. */
export interface Found {
  readonly element: Element;
  readonly name: string;
}

/**
 * A working part of https://www.w3.org/TR/accname-1.2/: label, labelled-by,
 * `label` element, alternative text, own text, title.
 */
export function findAccessible(node: Node, role: string): Found[] {
  if (!(node instanceof Element || node instanceof Document || node instanceof ShadowRoot)) return [];
  const implicit: Record<string, string> = {
    button: 'button, summary',
    link: 'a[href]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=search]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    heading: 'h1, h2, h3, h4, h5, h6',
    listitem: 'li',
    list: 'ul, ol',
    dialog: 'dialog',
    article: 'article',
    combobox: 'select',
    main: 'main',
    navigation: 'nav',
    group: 'fieldset',
    img: 'img[alt]',
  };
  const scope = node instanceof Element ? node.getRootNode() : node;
  const byId = (id: string) =>
    scope instanceof Document || scope instanceof ShadowRoot ? scope.getElementById(id) : null;
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    return (
      labelledBy
        ?.split(/\s+/)
        .map((id) => byId(id)?.textContent)
        .join(' ') ||
      element.getAttribute('aria-label') ||
      labels.map((label) => label.textContent).join(' ') ||
      element.getAttribute('alt') ||
      (element.matches('input, textarea, select') ? '' : element.textContent) ||
      element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      ''
    );
  };
  const selector = [`[role="${role}"]`, implicit[role] ?? ''].filter(Boolean).join(', ');
  return [...node.querySelectorAll(selector)]
    .filter((element) => (element.getAttribute('role') ?? role) === role)
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert], [aria-hidden=true]') === null,
    )
    .map((element) => ({ element, name: nameOf(element).replaceAll(/\s+/g, ' ').trim() }));
}
