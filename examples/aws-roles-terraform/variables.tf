variable "region" {
  description = "Region of the data plane."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9-]+$", var.region))
    error_message = "A region, such as us-west-2."
  }
}

variable "stack" {
  description = "The key stack of union-secrets.yaml."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", var.stack))
    error_message = "1 to 64 letters, digits, _, . and -, as in the file."
  }
}

variable "secret_prefix" {
  description = "The names of the secrets that the stack may create begin so, such as ml/."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9/_+=.@-]+$", var.secret_prefix))
    error_message = "The beginning of a name, without wildcards."
  }
}

variable "flyte_role" {
  description = "Name of the User Flyte Role, such as acme-userflyterole. With a path: path/name."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9/_+=,.@-]+$", var.flyte_role))
    error_message = "The name of a role, with its path."
  }
}

variable "repository" {
  description = "The repository of union-secrets.yaml, as owner/name."
  type        = string
}

variable "repository_ids" {
  description = "Ids of owner and repository, for repositories made since July 2026."
  type        = object({ owner = string, repository = string })
  default     = null
}

variable "environment" {
  description = "The GitHub environment whose jobs may apply."
  type        = string
  default     = "production"
}

variable "branch" {
  description = "The branch whose runs may plan, besides pull requests."
  type        = string
  default     = "main"
}

variable "role_prefix" {
  description = "The roles are called so, with -plan and -apply. Another one for each further stack in the account."
  type        = string
  default     = "union-secrets"

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]+$", var.role_prefix))
    error_message = "The beginning of a role's name, without wildcards."
  }
}

variable "create_provider" {
  description = "Whether to make the OIDC provider of GitHub. An account has it once."
  type        = bool
  default     = true
}

variable "oidc_host" {
  description = "Host and path of the OIDC provider. On GitHub Enterprise Server: HOSTNAME/_services/token."
  type        = string
  default     = "token.actions.githubusercontent.com"
}

variable "adopted_prefix" {
  description = "While the file adopts secrets: what their names begin with. Empty: nothing is adopted."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^[A-Za-z0-9/_+=.@-]*$", var.adopted_prefix))
    error_message = "The beginning of a name, without wildcards."
  }
}

variable "read_values" {
  description = "Whether the apply role reads values to compare them: only where the workflow gives no fingerprint key."
  type        = bool
  default     = false
}

variable "doctor" {
  description = "Whether the roles may read their own policies, so that union-secrets doctor runs with them."
  type        = bool
  default     = false
}
