/** Speaks with WeChat Pay, Alipay and the sandbox, each in its protocol. Knows no orders of ours. */
package org.menhu.portal.gateway.ejb;
