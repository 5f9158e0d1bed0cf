import { Component, type ReactNode } from "react";

import { Notice } from "../parts/Notice";

/** Shows what went wrong in a view in place of it, and leaves the frame as it is. */
export class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Notice tone="problem" title="This page could not be shown.">
        <p>
          {/import|module|chunk|preload/i.test(error.message)
            ? "A part of it could not be loaded: the server is gone, or was installed anew since the page was opened."
            : `The explorer has a defect: ${error.message}`}
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </Notice>
    );
  }
}
