/** A font file as an address under which the browser may fetch it. */
declare module "*.woff2" {
  const url: string
  export default url
}
