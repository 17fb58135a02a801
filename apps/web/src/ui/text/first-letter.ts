export { beginCapital, beginSmall } from '../../../../../pack-kit/first-letter'
