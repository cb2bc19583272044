/** A warning of the add-on linter that stands. */
export interface ExplainedWarning {
  readonly code: string;
  /** How often it may occur in one file; once more is somebody else's doing and fails. */
  readonly perFile: number;
  readonly reason: string;
}

/** An entry that no longer occurs fails the run. */
export const EXPLAINED_WARNINGS: readonly ExplainedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    perFile: 3,
    reason:
      'Preact carries the code for dangerouslySetInnerHTML, which the extension never uses; Readability assigns innerHTML twice, on its own clone of the page, which is never shown.',
  },
];
