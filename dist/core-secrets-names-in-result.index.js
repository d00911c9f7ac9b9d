export const id="core-secrets-names-in-result";export const ids=["core-secrets-names-in-result"];export const modules={
52054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{namesInResult:()=>namesInResult})
;const namesInResult=({name:name,checks:checks,scenarios:scenarios})=>[name,...checks.map(check=>check.name),...scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.on))]})};
