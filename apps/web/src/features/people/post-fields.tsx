import type { FieldMessage } from '../../api/field-errors'
import { messageOf } from '../../api/message-of'
import type { Role } from '../../session/roles'
import { Button } from '../../ui/actions/button'
import { SelectField } from '../../ui/fields/select-field'
import { TextField } from '../../ui/fields/text-field'
import { AgencyField } from '../organizations/agency-field/agency-field'
import styles from './people.module.css'
import { emptyPost, type PostDraft, postFieldId } from './person-draft'
import { roleOptions } from './role-options'

export type PostFieldsProps = {
  posts: readonly PostDraft[]
  onChange: (posts: PostDraft[]) => void
  errors: readonly FieldMessage[]
}

/** One or more posts: an agency, a role there, and the title people know. */
export function PostFields({ posts, onChange, errors }: PostFieldsProps) {
  const set = (key: number, change: Partial<PostDraft>) =>
    onChange(posts.map((post) => (post.key === key ? { ...post, ...change } : post)))
  const nextKey = Math.max(...posts.map(({ key }) => key)) + 1
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>Vị trí công tác</legend>
      {posts.map((post) => (
        <div className={styles.post} key={post.key}>
          <AgencyField
            id={postFieldId(post.key, 'co-quan')}
            label="Cơ quan"
            value={post.organizationId}
            onChange={(organizationId) => set(post.key, { organizationId })}
            error={messageOf(errors, postFieldId(post.key, 'co-quan'))}
          />
          <SelectField
            id={postFieldId(post.key, 'vai-tro')}
            label="Vai trò"
            placeholder="Chọn vai trò"
            options={roleOptions}
            value={post.role}
            onChange={(role) => set(post.key, { role: role as Role | '' })}
            error={messageOf(errors, postFieldId(post.key, 'vai-tro'))}
          />
          <TextField
            id={`nguoi-chuc-vu-${post.key}`}
            label="Chức vụ"
            optional
            value={post.title}
            onChange={(title) => set(post.key, { title })}
          />
          {posts.length > 1 ? (
            <div className={styles.postActions}>
              <Button size="sm" variant="quiet" onClick={() => onChange(posts.filter(({ key }) => key !== post.key))}>
                Bỏ vị trí này
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      <div>
        <Button size="sm" onClick={() => onChange([...posts, emptyPost(nextKey)])}>
          Thêm vị trí kiêm nhiệm
        </Button>
      </div>
    </fieldset>
  )
}
