/** Place of the last of these days (yyyy-mm-dd, oldest first) that is not after a day; 0 before all of them. */
export function stopOf(days: readonly string[], day: string): number {
  let at = 0
  days.forEach((stop, index) => {
    if (stop <= day) at = index
  })
  return at
}
