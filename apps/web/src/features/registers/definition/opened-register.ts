import type { Field, FieldKind } from '../../../../../../pack-kit/fields/field'
import type { Register } from '../../../../../../pack-kit/registers/register'
import type { RegisterDefinition } from '../../../api/operations'

/** A register as the server describes it: form, table, map and checks are all drawn from it. */
export type OpenedRegister = Omit<RegisterDefinition, 'register'> & { register: Register }

/** The server sends the definition as pack-kit has it; the API only calls it an object. */
export const toOpenedRegister = (definition: RegisterDefinition): OpenedRegister => ({
  ...definition,
  register: definition.register as unknown as Register,
})

export const fieldOf = ({ fields }: Register, code: string): Field | undefined =>
  fields.find((field) => field.code === code)

const drawn: readonly FieldKind[] = ['point', 'line', 'area']

/** Fields by which records can be shown on a map, the first the usual one. */
export const mapFields = ({ fields }: Register): Field[] => fields.filter(({ kind }) => drawn.includes(kind))
