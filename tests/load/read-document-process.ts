import { readFile } from 'node:fs/promises'
import { readDocument } from '../../modules/documents/index.ts'
import { countCharacters } from './read-document-floor.ts'

// Reads one file and tells how long it took and how much memory the process held; `floor` does only what the libraries must.

const [path = '', how = 'product'] = process.argv.slice(2)
const bytes = await readFile(path)
const began = performance.now()
const made =
  how === 'floor'
    ? await countCharacters(bytes)
    : await readDocument(bytes, { name: path }).then(({ text, pages }) => ({
        characters: text.length,
        pages: pages.length,
      }))
const milliseconds = performance.now() - began
process.send?.({ ...made, milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 })
