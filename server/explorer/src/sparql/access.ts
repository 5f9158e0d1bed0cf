/** What YASGUI leaves without a name: fields by their selectors, and what they are. */
const NAMES = {
  ".tableSizer": "Rows on a page",
  ".yasqe_sharePopup input": "Link to this query",
  ".yasr .CodeMirror textarea": "The answer as it came",
};

/** Names the fields that YASGUI draws without a name, now and whenever it draws them again. */
export function nameFields(root: HTMLElement): void {
  const observer = new MutationObserver(() => {
    for (const [selector, name] of Object.entries(NAMES)) {
      for (const found of root.querySelectorAll(selector)) found.setAttribute("aria-label", name);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** A button for new tabs beside the list of tabs; YASGUI's own stands inside of it, where only tabs may be. */
export function addNewTab(tabs: Element, open: () => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "new-tab";
  button.textContent = "+";
  button.title = "New tab";
  button.setAttribute("aria-label", "New tab");
  button.addEventListener("click", open);
  tabs.after(button);
}

/** Says of the buttons over an answer which view is shown and which cannot show it, and lets the count be read out. */
export function tellViews(head: HTMLElement): void {
  head.querySelector(".yasr_response_chip")?.setAttribute("role", "status");
  for (const button of head.querySelectorAll<HTMLButtonElement>(".yasr_btnGroup button")) {
    button.disabled = button.classList.contains("disabled");
    button.setAttribute("aria-pressed", String(button.classList.contains("selected") && !button.disabled));
  }
}
