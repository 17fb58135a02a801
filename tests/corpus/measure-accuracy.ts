import { readDirective } from '../../modules/directives/index.ts'
import { addTally, emptyTally, type Judgement, judgeReading } from './judge-reading.ts'
import { type LabelledDirective, loadOwnFixtures, loadSharedCorpus } from './labelled-directive.ts'
import { perturbations } from './perturb-text.ts'
import { scoreNames, scoreOf } from './score.ts'

// Prints the rows of docs/reader-accuracy.md: `node tests/corpus/measure-accuracy.ts [--faults]`. The reliability of confidences is
// taken over the texts as given and as copying, printing and scanning spoil them.

const showFaults = process.argv.includes('--faults')

function measure(title: string, directives: LabelledDirective[]): Judgement[] {
  let sum = emptyTally()
  const judgements: Judgement[] = []
  for (const directive of directives) {
    const verdict = judgeReading(directive, readDirective(directive.text))
    sum = addTally(sum, verdict.tally)
    judgements.push(...verdict.judgements)
    if (showFaults) for (const fault of verdict.faults) console.log(`  ${directive.name}: ${fault}`)
  }
  const scores = scoreOf(sum)
  console.log(`| ${title} | ${sum.expected} | ${scoreNames.map((name) => scores[name].toFixed(1)).join(' | ')} |`)
  return judgements
}

/** How often a confidence of about that height was right, per field. */
function printReliability(judgements: Judgement[]): void {
  const fields = [...new Set(judgements.map(({ field }) => field))]
  console.log('\n| field | said | given | right |\n|---|---|---|---|')
  for (const field of fields) {
    const bins = Map.groupBy(
      judgements.filter((judgement) => judgement.field === field),
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)),
    )
    for (const [bin, inBin] of [...bins].sort(([a], [b]) => b - a)) {
      const said = inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length
      const right = inBin.filter((judgement) => judgement.right).length / inBin.length
      console.log(`| ${field} | ${said.toFixed(2)} (${bin / 10}–) | ${inBin.length} | ${right.toFixed(2)} |`)
    }
  }
}

console.log(`| set | duties given | ${scoreNames.join(' | ')} |\n|${'---|'.repeat(scoreNames.length + 2)}`)
const own = loadOwnFixtures()
measure('own fixtures', own)
const shared = loadSharedCorpus()
measure('real directives', shared)
const all: Judgement[] = []
for (const [name, perturb] of Object.entries(perturbations)) {
  const spoilt = [...own, ...shared].map((directive) => ({ ...directive, text: perturb(directive.text) }))
  all.push(...measure(`both, ${name}`, spoilt))
}
printReliability(all)
