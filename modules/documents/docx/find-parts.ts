import { documentsErrors } from '../documents-errors.ts'
import type { Zip } from './open-zip.ts'
import { elementsOf, readRoot, type XmlElement } from './xml-elements.ts'

/** Names of the parts of a DOCX package that hold words (ISO/IEC 29500-2, relationships). */
export type DocumentParts = { document: string; find: (type: PartType) => XmlElement | null }

export type PartType = 'styles' | 'numbering' | 'footnotes' | 'endnotes'

/** Finds the main document and the parts it names. Throws file_damaged when there is no main document. */
export function findParts(zip: Zip): DocumentParts {
  const main = relationsOf(zip, '_rels/.rels').find(({ type }) => type === 'officeDocument')
  const document = [main && resolve('', main.target), 'word/document.xml'].find((name) => name && zip.names.has(name))
  if (!document) throw documentsErrors.file_damaged({ format: 'DOCX', reason: 'no document' })
  const folder = document.slice(0, document.lastIndexOf('/') + 1)
  const relations = relationsOf(zip, `${folder}_rels/${document.slice(folder.length)}.rels`)
  const find = (type: PartType) => {
    const relation = relations.find((one) => one.type === type)
    const part = zip.read(relation ? resolve(folder, relation.target) : `${folder}${type}.xml`)
    return part ? readRoot(part) : null
  }
  return { document, find }
}

function relationsOf(zip: Zip, name: string): { type: string; target: string }[] {
  const part = zip.read(name)
  if (!part) return []
  return elementsOf(readRoot(part)).map(({ attributes }) => ({
    type: (attributes.Type ?? '').split('/').at(-1) ?? '',
    target: attributes.Target ?? '',
  }))
}

/** A target is written from the folder of its source, or from the root of the package. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
