import styles from './official-document.module.css'

export type DocumentSigner = {
  /** 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH' … one per line. */
  authority: readonly string[]
  name: string
}

export type DocumentFootProps = { recipients?: readonly string[]; signer?: DocumentSigner }

export function DocumentFoot({ recipients, signer }: DocumentFootProps) {
  if (!recipients?.length && !signer) return null
  return (
    <div className={styles.foot}>
      <div>
        {recipients?.length ? (
          <>
            <p className={styles.recipientsTitle}>Nơi nhận:</p>
            <ul className={styles.recipients}>
              {recipients.map((recipient) => (
                <li key={recipient}>{recipient}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {signer ? (
        <div className={styles.signer}>
          {signer.authority.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className={styles.signerName}>{signer.name}</p>
        </div>
      ) : null}
    </div>
  )
}
