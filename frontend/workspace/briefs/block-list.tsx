/** The parts of a brief: adding, moving and removing them, by keyboard as well. */
import { useRef, useState } from 'preact/hooks'
import { type BriefBlock, blocksMax } from '../../../shared/brief/brief.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { text as t } from '../../locales/workspace.ts'
import { Field } from '../field.tsx'
import { BlockForm } from './block-form.tsx'
import { pastedBlock } from './pasted.ts'
import type { BriefWork } from './use-brief.ts'

const b = t.briefs

const everybody: EconomyKey[] = economies.map(({ key }) => key)

const fresh = (kind: BriefBlock['kind'], cycles: readonly string[]): BriefBlock => {
  switch (kind) {
    case 'text':
      return { kind, text: '' }
    case 'table':
      return { kind, economies: everybody, indicators: ['7.1'], cycles: [...cycles.slice(-1)] }
    case 'chart':
      return { kind, of: '1', economies: [] }
  }
}

interface Props {
  readonly work: BriefWork
  /** Of the release, oldest first. */
  readonly cycles: readonly string[]
}

export function BlockList({ work, cycles }: Props) {
  const { content, edit, errors } = work
  const { blocks } = content
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const put = (next: readonly BriefBlock[]) => edit({ ...content, blocks: [...next] })
  const add = (block: BriefBlock) => {
    put([...blocks, block])
    setSaid(b.pasteAdded)
  }
  /** Focus stays with the part that was moved, or goes to the one after a part that was removed. */
  const focusOn = (at: number, selector: string) =>
    requestAnimationFrame(() => {
      const item = list.current?.children[at] ?? list.current?.lastElementChild
      item?.querySelector<HTMLElement>(selector)?.focus()
    })
  const move = (from: number, to: number) => {
    const next = blocks.filter((_, i) => i !== from)
    const moved = blocks[from]
    if (moved) put([...next.slice(0, to), moved, ...next.slice(to)])
    setSaid(b.moved(to + 1))
    focusOn(to, to < from ? '[data-up]:enabled, [data-down]' : '[data-down]:enabled, [data-up]')
  }
  const remove = (at: number) => {
    put(blocks.filter((_, i) => i !== at))
    focusOn(at, 'h3')
  }
  return (
    <section aria-label={b.blocks}>
      <h2>{b.blocks}</h2>
      {blocks.length === 0 && <p>{b.empty}</p>}
      <ol class="plain" ref={list}>
        {blocks.map((block, i) => (
          <li class="part" key={`${i} ${block.kind}`}>
            <div class="row">
              <h3 tabIndex={-1}>{b.block(b.kinds[block.kind], i + 1)}</h3>
              <button type="button" data-up="" disabled={i === 0} onClick={() => move(i, i - 1)}>
                {b.up} <span class="sr">{b.block(b.kinds[block.kind], i + 1)}</span>
              </button>
              <button
                type="button"
                data-down=""
                disabled={i === blocks.length - 1}
                onClick={() => move(i, i + 1)}
              >
                {b.down} <span class="sr">{b.block(b.kinds[block.kind], i + 1)}</span>
              </button>
              <button type="button" onClick={() => remove(i)}>
                {b.remove} <span class="sr">{b.block(b.kinds[block.kind], i + 1)}</span>
              </button>
            </div>
            <BlockForm
              block={block}
              cycles={cycles}
              language={content.language}
              errors={errors.flatMap(({ field, message }) =>
                field.startsWith(`/blocks/${i}/`) || field === `/blocks/${i}`
                  ? [{ field: field.slice(`/blocks/${i}`.length), message }]
                  : [],
              )}
              change={(next) => put(blocks.map((one, at) => (at === i ? next : one)))}
            />
          </li>
        ))}
      </ol>
      {blocks.length >= blocksMax ? (
        <p>{b.full(blocksMax)}</p>
      ) : (
        <>
          <p class="row">
            {(['text', 'table', 'chart'] as const).map((kind) => (
              <button type="button" key={kind} onClick={() => add(fresh(kind, cycles))}>
                {b.add[kind]}
              </button>
            ))}
          </p>
          <Paste cycles={cycles} add={add} />
        </>
      )}
      <p class="sr" role="status">
        {said}
      </p>
    </section>
  )
}

function Paste({ cycles, add }: { cycles: readonly string[]; add: (block: BriefBlock) => void }) {
  const [address, setAddress] = useState('')
  const [isRefused, setRefused] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const block = pastedBlock(address, cycles)
    setRefused(block === undefined)
    if (!block) return
    add(block)
    setAddress('')
  }
  return (
    <form onSubmit={submit}>
      <Field
        label={b.paste}
        value={address}
        error={isRefused ? b.pasteRefused : undefined}
        onInput={setAddress}
      />
      <p class="soft">{b.pasteHint}</p>
      <button type="submit" disabled={address.trim() === ''}>
        {b.pasteAdd}
      </button>
    </form>
  )
}
