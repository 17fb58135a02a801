import { periodWords } from '../../../ui/format/period-words'

/** As far back as the data go. */
const always = '1900-01-01'

/** 'từ 01/07/2025', 'đến hết 30/06/2025'; since when is not known for what existed before the data. */
export const placePeriodWords = ({
  validFrom,
  validTo,
}: {
  validFrom: string | null
  validTo: string | null
}): string => periodWords({ validFrom: validFrom ?? always, validTo })
