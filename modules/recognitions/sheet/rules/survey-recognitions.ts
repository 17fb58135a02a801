type Row = {
  number: number
  values: { kind: string | null; place: string | null; within: string | null; validFrom: string | null }
}

type Message = { column: string | null; text: string }

const folded = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Rows that say the same of the same words from the same day; of other days the same words may mean another place. */
export async function surveyRecognitions(
  rows: AsyncIterable<Row>,
): Promise<{ messages: ReadonlyMap<number, readonly Message[]> }> {
  const first = new Map<string, number>()
  const messages = new Map<number, Message[]>()
  for await (const { number, values } of rows) {
    const key = JSON.stringify([values.kind, folded(values.place), folded(values.within), values.validFrom])
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, number)
    else
      messages.set(number, [
        { column: 'place', text: `Danh hiệu, địa bàn và “Từ ngày” này đã có ở dòng ${earlier}. Bỏ một dòng.` },
      ])
  }
  return { messages }
}
