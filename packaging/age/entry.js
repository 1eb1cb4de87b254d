// What the page on which keys are made needs of the library, and nothing else.
export { Decrypter, armor, generateX25519Identity, identityToRecipient } from "age-encryption";
