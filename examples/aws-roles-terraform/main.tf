# The OIDC provider of GitHub, and the two roles of union-secrets: one that plans, one that applies.
terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  # Copy docs/iam beside this file and write "${path.module}/iam" here.
  iam = "${path.module}/../../docs/iam"

  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition

  # Which documents each role has; those for adoption, for reading values and for the doctor only where they are asked for.
  documents = merge(
    { plan = "plan-role", apply = "apply-role" },
    var.adopted_prefix == "" ? {} : { apply-adopt = "apply-role-adopt" },
    var.read_values ? { apply-read = "read-values" } : {},
    var.doctor ? { plan-doctor = "doctor", apply-doctor = "doctor" } : {},
    var.read_values && var.adopted_prefix != "" ? { apply-read-adopt = "read-values-adopt" } : {},
  )

  policies = {
    for name, document in local.documents : name =>
    replace(replace(replace(replace(replace(replace(replace(replace(file("${local.iam}/${document}.json"),
      "arn:aws:", "arn:${local.partition}:"),
      "ACCOUNT_ID", local.account_id),
      "REGION", var.region),
      "ADOPTED_PREFIX", var.adopted_prefix),
      "SECRET_PREFIX", var.secret_prefix),
      "STACK", var.stack),
      "FLYTE_ROLE", var.flyte_role),
    "OWN_ROLE", "${var.role_prefix}-${split("-", name)[0]}")
  }

  issuer       = var.oidc_host
  provider_arn = "arn:${local.partition}:iam::${local.account_id}:oidc-provider/${local.issuer}"

  # Repositories made since July 2026 have the second form, with ids. Only the one that is yours is needed.
  subjects = var.repository_ids == null ? ["repo:${var.repository}"] : [
    format("repo:%s@%s/%s@%s",
      split("/", var.repository)[0], var.repository_ids.owner,
    split("/", var.repository)[1], var.repository_ids.repository)
  ]

  claims = {
    plan  = ["pull_request", "ref:refs/heads/${var.branch}"]
    apply = ["environment:${var.environment}"]
  }
}

# An account has it once.
resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_provider ? 1 : 0

  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_policy_document" "trust" {
  for_each = local.claims

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:sub"
      values   = [for pair in setproduct(local.subjects, each.value) : "${pair[0]}:${pair[1]}"]
    }
  }
}

resource "aws_iam_role" "union_secrets" {
  for_each = local.claims

  name                 = "${var.role_prefix}-${each.key}"
  assume_role_policy   = data.aws_iam_policy_document.trust[each.key].json
  max_session_duration = 3600

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "union_secrets" {
  for_each = local.policies

  name   = "union-secrets-${each.key}"
  role   = aws_iam_role.union_secrets[split("-", each.key)[0]].name
  policy = each.value
}

output "role_arns" {
  description = "For role-to-assume in the workflows."
  value       = { for name, role in aws_iam_role.union_secrets : name => role.arn }
}
