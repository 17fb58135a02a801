/** Writes a line to standard output and waits until it is gone, so that nothing is lost when the process ends. */
export const printLine = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()))
