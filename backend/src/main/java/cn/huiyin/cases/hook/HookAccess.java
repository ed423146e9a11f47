package cn.huiyin.cases.hook;

import java.util.UUID;

/** What an address opens: one live estate, and the secret with which its machine signs. */
record HookAccess(UUID companyId, UUID estateId, UUID keyId, HookPurpose purpose, String secretClosed) {}
