/** Asks who acts; told whether number and PIN that were given did not fit. Undefined where nobody wants to say. */
export type Ask = (again: boolean) => Promise<string | undefined>;

let ask: Ask | undefined;

/** Whoever can ask on the screen says so; the function that is given back takes that away. */
export function askBy(next: Ask): () => void {
  ask = next;
  return () => {
    if (ask === next) ask = undefined;
  };
}

/** Number and PIN of whoever acts at this shared device, for one act; nothing is kept. */
export async function whoActs(again: boolean): Promise<string | undefined> {
  return ask?.(again);
}
