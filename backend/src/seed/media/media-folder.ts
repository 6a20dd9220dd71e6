import { createHash, randomUUID } from "node:crypto"
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"

const KEY_LENGTH = 20

/** Name of a print: the beginning of the SHA-256 of its drawing, so that an address never changes its content. */
export function contentKey(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, KEY_LENGTH)
}

/**
 * The folder of finished pictures, with the drawings they were made from in `drawings/`.
 * A file appears whole or not at all: it is written beside its place and renamed.
 */
export class MediaFolder {
  protected readonly drawings: string

  constructor(readonly path: string) {
    this.drawings = join(path, "drawings")
  }

  async prepare(): Promise<void> {
    await mkdir(this.drawings, { recursive: true })
  }

  async has(name: string): Promise<boolean> {
    return access(join(this.path, name)).then(
      () => true,
      () => false
    )
  }

  async write(name: string, content: Buffer | string): Promise<void> {
    const unfinished = join(this.path, `${name}.${randomUUID()}.part`)
    try {
      await writeFile(unfinished, content)
      await rename(unfinished, join(this.path, name))
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  async keepDrawing(key: string, svg: string): Promise<void> {
    await this.write(join("drawings", `${key}.svg`), svg)
  }

  async readDrawing(key: string): Promise<string> {
    return readFile(join(this.drawings, `${key}.svg`), "utf8")
  }

  /** Keys of every drawing kept so far, in a fixed order. */
  async drawingKeys(): Promise<string[]> {
    const names = await readdir(this.drawings)
    return names
      .filter((name) => name.endsWith(".svg"))
      .map((name) => name.slice(0, -4))
      .sort()
  }
}
