/**
 * A copy of some data with values set at paths ("registers.0.fields.2.code"); undefined takes the key, or the item of a list, away;
 * "-" as the last step appends to a list. Tests break definitions with it on purpose.
 */
export function withChanges<Data>(data: Data, changes: Readonly<Record<string, unknown>>): Data {
  const copy = structuredClone(data)
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const holder = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], copy)
    if (Array.isArray(holder)) {
      if (last === '-') holder.push(value)
      else holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]))
    } else if (value === undefined) delete (holder as Record<string, unknown>)[last]
    else (holder as Record<string, unknown>)[last] = value
  }
  return copy
}
