import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { addPost, fillPost, type PersonPage, type Post } from '../../../api/operations'
import type { Role } from '../../../session/roles'
import { SelectField } from '../../../ui/fields/select-field'
import { TextField } from '../../../ui/fields/text-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import { HoldingDays, holdingDaysMissing } from '../../posts/holding-days'
import { postName } from '../../posts/post-name'
import { postsQuery } from '../../posts/posts-query'
import { usePostChange } from '../../posts/use-post-change'
import { roleOptions } from '../role-options'

const ids = { agency: 'giao-co-quan', post: 'giao-vi-tri', role: 'giao-vai-tro', title: 'giao-chuc-vu' }
const newPost = 'moi'

type Given = { validFrom: string; validTo: string | null }

export type GivePostDialogProps = { person: PersonPage; onClose: () => void }

/** Gives a person a post: one the agency has already, those without a holder first, or a new one. */
export function GivePostDialog({ person, onClose }: GivePostDialogProps) {
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const [postId, setPostId] = useState('')
  const [role, setRole] = useState<Role | ''>('')
  const [title, setTitle] = useState('')
  const [days, setDays] = useState({ from: todayInVietnam() as string | null, lastDay: null as string | null })
  const [checked, setChecked] = useState(false)
  const posts = useInfiniteQuery({ ...postsQuery(agencyId ?? '', todayInVietnam()), enabled: agencyId !== null })
  const offered = posts.data?.pages.flatMap((page) => page.items) ?? []

  async function give({ validFrom, validTo }: Given) {
    const id = postId === newPost ? await makePost(validFrom) : postId
    return unwrap(fillPost({ path: { postId: id }, body: { personId: person.id, validFrom, validTo } }))
  }

  async function makePost(validFrom: string): Promise<string> {
    if (agencyId === null || role === '') throw new Error('the form was not checked')
    const body = { organizationId: agencyId, role, title: title.trim() || null, validFrom }
    const { id } = await unwrap(addPost({ body }))
    // Should filling it fail, the next try takes the post that is there now.
    setPostId(id)
    return id
  }

  const change = usePostChange(give, () => `Đã giao vị trí cho ${person.fullName}.`, onClose)
  const { missing: missingDays, validFrom, validTo } = holdingDaysMissing(days)
  const missing = [
    ...(agencyId === null ? [{ fieldId: ids.agency, message: 'Chọn cơ quan.' }] : []),
    ...(agencyId !== null && postId === '' ? [{ fieldId: ids.post, message: 'Chọn vị trí.' }] : []),
    ...(postId === newPost && role === '' ? [{ fieldId: ids.role, message: 'Chọn vai trò.' }] : []),
    ...missingDays,
  ]
  const shown = checked ? missing : []

  return (
    <FormDialog
      title={`Giao vị trí cho ${person.fullName}`}
      submitLabel="Giao vị trí"
      saving={change.isPending}
      error={change.error}
      missing={shown}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (missing.length === 0 && validFrom !== null) change.mutate({ validFrom, validTo })
      }}
    >
      <AgencyField
        id={ids.agency}
        label="Cơ quan"
        value={agencyId}
        onChange={(id) => [setAgencyId(id), setPostId('')]}
        error={messageOf(shown, ids.agency)}
      />
      {agencyId !== null && posts.data ? (
        <SelectField
          id={ids.post}
          label="Vị trí"
          placeholder="Chọn vị trí"
          options={[...toOptions(offered), { value: newPost, label: 'Vị trí mới của cơ quan này' }]}
          value={postId}
          onChange={setPostId}
          error={messageOf(shown, ids.post)}
        />
      ) : null}
      {postId === newPost ? (
        <>
          <SelectField
            id={ids.role}
            label="Vai trò"
            placeholder="Chọn vai trò"
            options={roleOptions}
            value={role}
            onChange={(value) => setRole(value as Role | '')}
            error={messageOf(shown, ids.role)}
          />
          <TextField id={ids.title} label="Chức vụ" optional maxLength={200} value={title} onChange={setTitle} />
        </>
      ) : null}
      <HoldingDays days={days} onChange={setDays} errors={shown} />
    </FormDialog>
  )
}

const toOptions = (posts: readonly Post[]) =>
  [...posts]
    .sort((left, right) => Number(left.isHeld) - Number(right.isHeld))
    .map((post) => ({
      value: post.id,
      label: `${postName(post)} (${post.isHeld ? `đang có ${post.holders?.map(({ fullName }) => fullName).join(', ')}` : 'chưa có người'})`,
    }))
