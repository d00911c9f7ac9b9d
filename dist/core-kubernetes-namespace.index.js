export const id="core-kubernetes-namespace";export const ids=["core-kubernetes-namespace"];export const modules={86236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LG:()=>namespaceNotAllowed,namespaceName:()=>namespaceName,ss:()=>namespacePattern});const namespacePattern=/^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/
;const namespaceName=/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
;const ofTools=/^(default|kube-.*|.*-system|chaos-mesh|chaos-testing|litmus|argocd|cert-manager|ingress-nginx|local-path-storage|openshift(-.*)?|monitoring)$/
;const isOfCluster=namespace=>namespace.startsWith("kube-");function namespaceRefusal(namespace,{namespaces:namespaces}){
if(isOfCluster(namespace))return`namespace "${namespace}" belongs to the cluster itself, and is never touched`
;if(namespaces===null)return ofTools.test(namespace)?`namespace "${namespace}" is not that of a preview, and \`safety.namespaces\` does not allow it`:null
;return namespaces.some(pattern=>matches(pattern,namespace))?null:`\`safety.namespaces\` does not allow namespace "${namespace}"`}function namespaceNotAllowed(namespace,safety){
const says=namespaceRefusal(namespace,safety)
;const hint=isOfCluster(namespace)?"give the namespace of the preview itself, for example `pr-7`":`give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`
;return says===null?null:{key:"namespace",says:says,hint:hint}}function matches(pattern,namespace){const parts=pattern.split("*").map(part=>part.replace(/[^a-z0-9]/g,"\\$&"))
;return new RegExp(`^${parts.join(".*")}$`).test(namespace)}})};
