export { digest, read, zip } from "../reading/product";
