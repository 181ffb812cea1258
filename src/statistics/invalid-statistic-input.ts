/** The input of a statistic is wrong; the message is one Danish sentence that names the key. */
export class InvalidStatisticInput extends Error {
  override readonly name = "InvalidStatisticInput";
}
