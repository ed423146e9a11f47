/** What each way to decide on a letter is given. */
export interface Deciding {
  readonly letterId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
