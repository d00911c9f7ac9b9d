export const id="core-config-describe-member";export const ids=["core-config-describe-member"];export const modules={
49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),"core-config-describe-member":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{checkMembers:()=>checkMembers,faultMembers:()=>faultMembers})
;var catalog=__webpack_require__("core-checks-catalog");var faults_catalog=__webpack_require__("core-faults-catalog");var ways_of=__webpack_require__("core-faults-ways-of")
;var targets_catalog=__webpack_require__("core-targets-catalog");var json_schema=__webpack_require__(37999);const config_examples_configExamples={
"checks[]":`checks:\n  - name: storefront\n    http: { path: / }\n    steady: { success: 99%, p95: 300ms }\n    during: any                    # no promise while faults are in place\n    recovers: 10s`,
"checks[].http.send":`checks:\n  - { name: orders, http: { path: /orders, method: POST, status: 201, send: { body: { id: "{id}" } } } }   # a new id in each request`,
"traffic[]":`traffic:\n  - { http: { path: / }, rate: 20/s }`};function table_table(head,rows){const line=cells=>`| ${cells.map(cell=>cell.replaceAll("|","\\|").replaceAll("\n"," ")).join(" | ")} |`
;return[line(head),`|${"---|".repeat(head.length)}`,...rows.map(line)].join("\n")}const table_code=text=>`\`${text}\``;const table_capital=text=>text.charAt(0).toUpperCase()+text.slice(1)
;const anchorOf=title=>title.toLowerCase().replaceAll(" ","-");const table_yaml=text=>`\`\`\`yaml\n${text}\n\`\`\``;const configKeys=()=>sections(jsonSchema(),"").join("\n\n")
;function sections(schema,place){const{properties:properties,items:items,additionalProperties:additionalProperties,description:description="",anyOf:anyOf=[]}=schema
;const[form,...others]=anyOf.filter(one=>one.properties!==undefined);if(form!==undefined&&others.length===0)return sections({...form,description:description},place)
;if(items!==undefined)return items.oneOf?.[0]?.properties?.fault===undefined?sections(items,`${place}[]`):[]
;if(typeof additionalProperties==="object")return additionalProperties.properties===undefined?[]:sections(additionalProperties,`${place}.<name>`);if(properties===undefined)return[]
;const rows=keyRows(schema);const title=place===""?[]:[`### ${code(place)}`,...description===""?[]:[`${capital(description)}.`]]
;const deeper=Object.entries(properties).flatMap(([key,part])=>sections(part,place===""?key:`${place}.${key}`));const example=configExamples[place]
;return[...title,table(["key","what","if left out"],rows),...example===undefined?[]:[yaml(example)],...deeper]}
const keyRows=({properties:properties={},required:required=[]})=>Object.entries(properties).map(([key,part])=>[table_code(key),table_capital(part.description??""),standard(part,required.includes(key))])
;function standard({default:value},required){if(required)return"**needed**";return value===undefined||JSON.stringify(value)==="{}"?"":table_code(typeof value==="string"?value:JSON.stringify(value))}
const exampleTargets=`targets:\n  app:\n    process: { run: npm start, port: 3000 }\n  app-to-redis:\n    link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 }     # the application connects to 6380\n  app-to-stock:\n    link: { listen: 127.0.0.1:4001, to: 127.0.0.1:4000 }     # carries HTTP/1.x\n  sessions:\n    process: { port: 6379, expendable: true }                # its content is not needed  \n  db:\n    compose: db                                              # a service of the Compose project\n  stock:\n    kubernetes: { namespace: pr-7, workload: deployment/stock }\n  full-disk:\n    command: { inject: scripts/fill-disk, undo: scripts/free-disk, verify: scripts/has-space }\n`
;var in_container=__webpack_require__(68502);var no_helper=__webpack_require__(89957);var no_rootless=__webpack_require__(864);var fault_schema=__webpack_require__(76017)
;var fields=__webpack_require__("core-config-schema-fields");const faultSections=()=>faults.map(section).join("\n\n");const faultTitle=kind=>`Fault ${kind}`;function section(fault){
const{kind:kind,summary:summary,observed:observed,docs:docs,severity:severity}=fault
;return[`### ${faultTitle(kind)}`,`${capital(summary)}.`,...docs===null?[]:[`- **Why:** ${docs.why}\n- **Reveals:** ${docs.reveals}\n- **Observed when:** ${observed}.`],...docs===null?[]:[yaml(`faults:\n  - ${docs.example}`)],...severity===null?[]:[`The gate looks for the breaking point in ${code(severity)} first.`],table(["parameter","what it is","allowed","if left out"],rowsOf(fault))].join("\n\n")
}function rowsOf(fault){
const words=Object.entries(fault.words??{}).map(([key,{summary:summary,words:words}])=>[table_code(key),`${table_capital(summary)}: ${Object.entries(words).map(([word,meaning])=>`${table_code(word)} ${meaning}`).join("; ")}`,"one word, or a list","all of them"])
;const own=Object.entries(fault.params).map(([key,{kind:kind,summary:summary,standard:standard,withinResponse:withinResponse,optional:optional,...limits}])=>[table_code(key),table_capital(summary),(0,
fields.Ln)(kind,limits),withinResponse?"a drawn part of what a response carries":optional?"":table_code(standard)])
;const given=Object.entries(fault.given??{}).map(([key,{summary:summary}])=>[table_code(key),table_capital(summary),"",""]);const clients=fault.traffic===undefined?[]:clientRows
;const lasts=[table_code("lasts"),(0,fault_schema._p)(fault),"",table_code(fault.lasts)]
;return[...words,...own,...given,...clients,...fault.instant?[[table_code("watch"),fault_schema.WG,"",table_code(fault.lasts)]]:[],lasts]}const clientRows=Object.entries((0,
fault_schema.pd)()).map(([key,field])=>[table_code(key),field.unwrap().description??"","",""]);function matrix(){
const rows=faults.map(fault=>[code(fault.kind),...targetKinds.map(kind=>cell(fault,wayOn(fault,kind)!==undefined))]);return table(["fault",...targetKinds.map(({kind:kind})=>code(kind))],rows)}
function rightsTable(){const onContainers=faults.flatMap(fault=>{const way=wayOn(fault,inContainer);return way===undefined?[]:[[code(fault.kind),"a container",...rightsCells(way)]]})
;const onLinks=[["every fault of a link","a link that intercepts the connections of containers","yes","yes","yes","yes"],["every fault of a link","a link that intercepts a port of a program on this machine",...["yes","yes","no: there is no container","no: there is no container"]]]
;return table(["fault","on","root","`sudo`","rootless engine","helper container"],[...onContainers,...onLinks])}function rightsCells(way){
const cells=[rootlessRefusalOf(way),helperRefusalOf(way)].map(refusal=>refusal===null?"yes":`no: ${refusal}`);return["yes","yes",...cells]}
function cell({http:http,masks:masks,flush:flush,clock:clock},taken){if(!taken)return"·"
;const notes=[...http?["HTTP only"]:[],...flush?["with `expendable: true`"]:[],...clock?["with libfaketime"]:[],...masks?["hides other faults on the way"]:[]]
;return notes.length===0?"yes":`yes (${notes.join("; ")})`}const faultMembers=()=>faults_catalog.eu.flatMap(fault=>fault.docs===null?[]:[faultMember(fault,fault.docs)])
;const checkMembers=()=>catalog.AV.map(checkMember);const faultMember=(fault,{why:why,reveals:reveals,example:example})=>({kind:fault.kind,summary:fault.summary,on:targets_catalog.x.filter(target=>(0,
ways_of.j)(fault,target)!==undefined).map(({kind:kind})=>kind),notes:{why:why,reveals:reveals,"observed when":fault.observed},entry:example,example:`${targetsFor(example)}faults:\n  - ${example}\n`,
parameters:rowsOf(fault).map(parameter)});const checkMember=({kind:kind,summary:summary,docs:docs})=>({kind:kind,summary:summary,on:[],notes:{why:docs.why},entry:docs.example,
example:`checks:\n  - ${docs.example}\n`,
parameters:keyRows((0,json_schema.O)().properties?.checks?.items?.properties?.[kind]??{}).map(([name,what,standard])=>parameter([name??"",what??"","",standard??""]))})
;const parameter=([name="",summary="",allowed="",standard=""])=>({name:bare(name),summary:summary,allowed:allowed,default:bare(standard)})
;const bare=cell=>cell.replace(/^`([^`]*)`$|^\*\*(.*)\*\*$/,"$1$2");function targetsFor(entry){const name=/\bon: ([\w-]+)/.exec(entry)?.[1];const lines=exampleTargets.split("\n")
;const start=lines.indexOf(`  ${name}:`);return start===-1?"":`targets:\n${lines.slice(start,start+2).map(line=>line.trimEnd()).join("\n")}\n`}}),
1506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>mostShards});const mostShards=256}),
89957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>noHelper});const noHelper={
descriptors:"each look at the open files of a process, several in a second, would take a container of its own",
mount:"it would need SYS_ADMIN, with which it could do anything on this machine, and no profile of AppArmor",
disk:"a container that must run for as long as the fault lasts, with the right to write to every file, is more than the fault is worth",
clock:"it would need the rights to read the environment of every process and to write to every file of this machine"};const helperRefusalOf=way=>Object.hasOwn(noHelper,way)?noHelper[way]:null}),
864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>rootlessRefusalOf})
;const otherNamespaces="the gate enters the network of such a container, and not its mounts";const noRootless={
descriptors:"the processes of a container are found by its control group, which it may not have there",
cgroup:"it has no control group of its own in version 1, and in version 2 the machine decides which limits a user may set",mount:otherNamespaces,disk:otherNamespaces,clock:otherNamespaces}
;const rootlessRefusalOf=way=>Object.hasOwn(noRootless,way)?noRootless[way]:null})};
