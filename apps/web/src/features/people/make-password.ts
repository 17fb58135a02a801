/** No letters or digits that are taken for one another when read aloud or copied by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 4
const groupLength = 4

/** A first password such as 'kt7m-q2rb-xw9n-4hpd': 79 bits, easy to dictate. */
export function makePassword(): string {
  const letters = Array.from({ length: groups * groupLength }, pickLetter).join('')
  return (letters.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-')
}

function pickLetter(): string {
  const limit = 256 - (256 % alphabet.length)
  const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
  return byte < limit ? alphabet.charAt(byte % alphabet.length) : pickLetter()
}
