export { plainLetters } from '../../../../../pack-kit/plain-words'
